/** The programme's start and what guards every request. Nothing about entries lives here; {@link footprint.recording} takes them in. */
@NullMarked
package footprint;

import org.jspecify.annotations.NullMarked;
