@NullMarked
package feed;

import org.jspecify.annotations.NullMarked;
