package depot;

import java.util.Set;

@Deprecated(forRemoval = true)
public record Box(Set<String> things) {}
