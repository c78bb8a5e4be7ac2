package print;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Printer {
  void print(String text);

  void print(int number);

  void print(Page page);

  void print(String text, int copies);

  void print();

  void printPage(Page page);

  boolean PRINT(char letter);

  void printerMessage(String message);

  void feedURLNow();
}
