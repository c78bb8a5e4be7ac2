package stock;

import java.util.Set;

public sealed interface Depot {}

record Hall(Set<String> gates) implements Depot {}
