@NullMarked
package footprint.cli;

import org.jspecify.annotations.NullMarked;
