package print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  @Override
  public void run() {
    StringBuffer seen = new StringBuffer();
    try (ActorSystem system = ActorSystem.create("print")) {
      PrinterRef printer = system.spawn(PrinterRef.CONTRACT, () -> new Recorder(seen));
      printer.print("text");
      printer.print(1);
      printer.print(new Page(2));
      printer.print("copy", 3);
      printer.print();
      printer.printPage(new Page(4));
      assertThat(printer.PRINT('c').join()).isTrue();
      printer.printerMessage("message");
      printer.feedURLNow();
    }
    assertThat(seen)
        .hasToString("text;int 1;page 2;copy x 3;nothing;Page 4;letter c;message message;feed;");
    assertThat(new PrinterMessage.PrintInt(1)).hasToString("print(1)");
    assertThat(new PrinterMessage.PrintStringInt("copy", 3)).hasToString("print(copy, 3)");
  }

  private static final class Recorder implements Printer {
    private final StringBuffer seen;

    Recorder(StringBuffer seen) {
      this.seen = seen;
    }

    @Override
    public void print(String text) {
      seen.append(text).append(';');
    }

    @Override
    public void print(int number) {
      seen.append("int ").append(number).append(';');
    }

    @Override
    public void print(Page page) {
      seen.append("page ").append(page.number()).append(';');
    }

    @Override
    public void print(String text, int copies) {
      seen.append(text).append(" x ").append(copies).append(';');
    }

    @Override
    public void print() {
      seen.append("nothing;");
    }

    @Override
    public void printPage(Page page) {
      seen.append("Page ").append(page.number()).append(';');
    }

    @Override
    public boolean PRINT(char letter) {
      seen.append("letter ").append(letter).append(';');
      return true;
    }

    @Override
    public void printerMessage(String message) {
      seen.append("message ").append(message).append(';');
    }

    @Override
    public void feedURLNow() {
      seen.append("feed;");
    }
  }
}
