package footprint.country;

import footprint.entry.EntryId;
import java.util.List;

/**
 * One census or return as a list of children.
 *
 * @param id of its entry
 * @param schoolYear the calendar year in whose September its school year began
 * @param rates what share of each year group from 0 to 13 is on it
 * @param stratified whether it tells year groups and local authorities apart
 */
record Roll(EntryId id, int schoolYear, List<Double> rates, Chance chance, boolean stratified) {
    Roll {
        rates = List.copyOf(rates);
    }

    boolean holds(int child, int yearGroup) {
        return chance.share(child) < rates.get(yearGroup);
    }
}
