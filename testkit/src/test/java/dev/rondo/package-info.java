/** Tests of the runtime that need its own test classes. */
package dev.rondo;
