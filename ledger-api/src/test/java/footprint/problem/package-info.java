@NullMarked
package footprint.problem;

import org.jspecify.annotations.NullMarked;
