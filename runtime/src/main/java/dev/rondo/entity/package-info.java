/**
 * Actors that are there when somebody sends to them: virtual refs, each to whoever stands for an
 * identity. Start with {@link dev.rondo.entity.Entities}.
 */
@NullMarked
package dev.rondo.entity;

import org.jspecify.annotations.NullMarked;
