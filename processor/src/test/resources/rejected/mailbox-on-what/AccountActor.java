package bank;

import dev.rondo.annotation.Mailbox;

// ERROR [rondo:mailbox-on-what] 'AccountActor' is no contract, so no mailbox is bounded. Put @Mailbox on the contract with which actors are spawned, or use Spawn.mailbox.
@Mailbox(capacity = 10)
public class AccountActor {}
