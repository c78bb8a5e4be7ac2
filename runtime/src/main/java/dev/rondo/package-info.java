/**
 * Rondo's API: what a program that uses actors names.
 *
 * <p>Start at {@link dev.rondo.ActorSystem}. An actor is an object that implements a contract, an
 * interface annotated with {@link dev.rondo.annotation.ActorContract}; others reach it through a
 * {@link dev.rondo.ActorRef ref} that the annotation processor generates from the contract.
 *
 * <p>Nothing here is an implementation: how messages travel begins in {@code dev.rondo.internal}.
 */
@NullMarked
package dev.rondo;

import org.jspecify.annotations.NullMarked;
