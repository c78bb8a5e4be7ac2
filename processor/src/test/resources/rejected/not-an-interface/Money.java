package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR [rondo:not-an-interface] bank.Money is a record, but a contract is an interface. Declare its messages in an interface, which the class then implements.
record Money(long cents) {}
