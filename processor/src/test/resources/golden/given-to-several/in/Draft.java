package feed;

import dev.rondo.annotation.Copyable;

@Copyable
public record Draft(int[] numbers) {}
