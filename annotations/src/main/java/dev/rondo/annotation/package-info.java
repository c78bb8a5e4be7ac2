/**
 * The annotations with which contracts and message classes are written; start at {@link
 * dev.rondo.annotation.ActorContract}.
 *
 * <p>They are read by the annotation processor only: retention is {@code CLASS}, and nothing here
 * has logic or dependencies. An annotation that the processor knows but does not carry out yet is
 * refused by it with {@code [rondo:not-supported-yet]}, and one that means nothing where it stands
 * with an error that says so; none is ever ignored.
 */
package dev.rondo.annotation;
