@NullMarked
package cache;

import org.jspecify.annotations.NullMarked;
