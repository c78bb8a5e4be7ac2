package dev.rondo.samples.press;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Mailbox;

// @start region="contract"
/** Prints pages, slowly. At most eight wait; who has more has to wait as well. */
@ActorContract
@Mailbox(capacity = 8)
interface Press {

  void print(String page);

  int printed();
}
// @end
