/**
 * The operator's desk: what tells those who run the ledger how it is. Nothing here may show an entry, an identifier or a
 * child number, or import another desk.
 */
@org.jspecify.annotations.NullMarked
package footprint.operator;
