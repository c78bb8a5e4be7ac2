/**
 * Sources that try to break the processor, made from seeds. Start at {@link
 * dev.rondo.processor.hostile.HostileContract}.
 */
package dev.rondo.processor.hostile;
