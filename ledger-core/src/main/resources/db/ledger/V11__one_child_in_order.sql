-- Found by child, each single entry would touch another page of the index at its commit. In the order of appending, only the
-- last one; whoever asks by child keeps these pairs in memory.
DROP INDEX event_by_child;
CREATE INDEX event_of_one_child_in_order ON event (global_index, child);
