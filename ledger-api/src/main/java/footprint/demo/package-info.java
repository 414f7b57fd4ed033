/**
 * What a demonstration starts with: published disclosures with their sources, and a small invented school. Everything here
 * goes in by the same intake as users' files. No real recipient stands beside an invented child, and nothing outside the
 * demonstration may depend on this package. What a visitor needs at once is loaded before {@link footprint.demo.DemoHealth} is
 * told; what is loaded after that, in the background, keeps nobody from the pages and says in the log when it is on record. Next stop on a fact's way: {@code footprint.recording}.
 */
@org.jspecify.annotations.NullMarked
package footprint.demo;
