/** The account of the README: a contract, a behavior, and a program that uses them. */
@NullMarked
package dev.rondo.samples.bank;

import org.jspecify.annotations.NullMarked;
