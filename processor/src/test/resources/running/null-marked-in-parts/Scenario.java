package bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  private static final StringBuffer SEEN = new StringBuffer();

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("bank")) {
      Bank_AccountRef account = system.spawn(Bank_AccountRef.CONTRACT, AccountActor::new);
      assertThatThrownBy(() -> account.open(null, "")).isInstanceOf(NullPointerException.class);
      account.open("Ann", null);
      account.close(null);
      Bank_ArchiveRef archive = system.spawn(Bank_ArchiveRef.CONTRACT, ArchiveActor::new);
      assertThatThrownBy(() -> archive.put(null)).isInstanceOf(NullPointerException.class);
      archive.find(null);
    }
    // The two actors may run on two threads; each adds a line at once.
    assertThat(SEEN.toString().split(", "))
        .containsExactlyInAnyOrder("open Ann null", "close null", "find null")
        .containsSubsequence("open Ann null", "close null");
  }

  private static final class AccountActor implements Bank.Account {
    @Override
    public void open(String owner, String remark) {
      SEEN.append("open " + owner + " " + remark + ", ");
    }

    @Override
    public void close(String reason) {
      SEEN.append("close " + reason + ", ");
    }
  }

  private static final class ArchiveActor implements Bank.Archive {
    @Override
    public void put(String text) {
      throw new AssertionError(text);
    }

    @Override
    public void find(String text) {
      SEEN.append("find " + text + ", ");
    }
  }
}
