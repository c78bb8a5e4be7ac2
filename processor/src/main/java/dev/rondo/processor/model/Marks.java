package dev.rondo.processor.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the author of a contract says of a message in annotations.
 *
 * @param isControl whether it travels in the control lane
 * @param isIdempotent whether it may be sent twice
 * @param id the number by which journals and wires know it
 * @param name the name by which they do
 */
public record Marks(
    boolean isControl, boolean isIdempotent, OptionalInt id, Optional<String> name) {}
