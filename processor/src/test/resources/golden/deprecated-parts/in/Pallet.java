package depot;

import dev.rondo.annotation.Copyable;

@Copyable
@Deprecated
public record Pallet(int[] weights) implements Load {}
