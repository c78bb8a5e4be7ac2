package shop;

import org.jspecify.annotations.Nullable;

public record Pair<A extends @Nullable Object, B>(A first, B second) {}
