package names;

import dev.rondo.annotation.ActorContract;

/** To javac, calls of these two declarations are ambiguous. */
@ActorContract
public interface SortedNames extends Names, Sorted<String> {}
