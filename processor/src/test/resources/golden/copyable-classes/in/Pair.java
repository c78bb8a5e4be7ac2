package shop;

import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Sendable;
import java.util.ArrayList;

@Copyable
public record Pair<@Sendable T extends Comparable<T>>(T least, ArrayList<ArrayList<T>> others) {}
