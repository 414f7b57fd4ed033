package footprint.register;

/**
 * Disclosures that the public is told only as a sum.
 *
 * @param year calendar year in which they began, such as "2024", or "year not known"
 * @param recipient name of the recipient, or several names
 * @param disclosures how many, in words: "12 disclosures", "fewer than 10 disclosures"
 * @param children how many children they were about, a child in two of them counted twice, in words: "4,312", "fewer than 10"
 */
public record YearlySum(String year, String recipient, String disclosures, String children) {}
