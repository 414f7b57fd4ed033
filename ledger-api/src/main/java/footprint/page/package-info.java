/**
 * What all pages share: their frame, their headers, English words for dates and citations, and the error pages. No desk's
 * own wording lives here, and nothing here asks a read model. Templates stand in the folder {@code templates/page}.
 */
@org.jspecify.annotations.NullMarked
package footprint.page;
