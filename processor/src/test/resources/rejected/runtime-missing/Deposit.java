package bank;

import dev.rondo.annotation.Copyable;

@Copyable
// ERROR [rondo:runtime-missing] Generated code of bank.Deposit needs rondo-runtime, which cannot be seen from here. Depend on dev.rondo:rondo-runtime and, in a module, require dev.rondo.
public record Deposit(long[] cents) {}
