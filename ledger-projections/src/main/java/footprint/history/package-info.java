/**
 * One child's history: what happened to the child's records, newest first, in plain English. Only the query and its result
 * are public. Nothing here may keep a row for each child and entry, or show a private field. Next stop on a fact's way: the
 * desk that shows it.
 */
@org.jspecify.annotations.NullMarked
package footprint.history;
