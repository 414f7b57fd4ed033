/**
 * The desk of staff who answer questions about numbers: live statistics with a chart and a table. What is shown here is not fit
 * to be published as it is, since small counts are in it. Nothing here may name a child or import another desk. Templates stand
 * in the folder of the same name.
 */
@org.jspecify.annotations.NullMarked
package footprint.foidesk;
