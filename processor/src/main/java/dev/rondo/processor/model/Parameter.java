package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A parameter of a message.
 *
 * @param origin its address
 * @param name its name
 * @param type its type
 * @param nullness its nullness annotations that are none of its type
 * @param refusesNull whether null may not be sent
 * @param routing what it is to a router
 */
public record Parameter(
    Origin origin,
    String name,
    SentType type,
    List<ClassName> nullness,
    boolean refusesNull,
    Routing routing) {}
