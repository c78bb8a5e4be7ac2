package shop;

import org.jspecify.annotations.Nullable;

public record Pair<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
