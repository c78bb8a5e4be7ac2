package words;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import javax.annotation.processing.Generated;

/** The messages of {@link Words}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface WordsMessage extends Message {
  /** A call of {@link Words#record(int)}. */
  record Record(int record) implements WordsMessage {
    @Override
    public String toString() {
      return "record(" + record + ")";
    }
  }

  /** A call of {@link Words#yield(int, String)}. */
  record Yield(int yield, String var) implements WordsMessage, AskMessage<String> {
    @Override
    public String toString() {
      return "yield(" + yield + ", " + var + ")";
    }
  }

  /** A call of {@link Words#var(int, int, int)}. */
  record Var(int sealed, int permits, int when) implements WordsMessage {
    @Override
    public String toString() {
      return "var(" + sealed + ", " + permits + ", " + when + ")";
    }
  }

  /** A call of {@link Words#module(int, int, int)}. */
  record Module(int open, int with, int to) implements WordsMessage {
    @Override
    public String toString() {
      return "module(" + open + ", " + with + ", " + to + ")";
    }
  }

  /** A call of {@link Words#_under(int)}. */
  record _under(int __) implements WordsMessage {
    @Override
    public String toString() {
      return "_under(" + __ + ")";
    }
  }

  /** A call of {@link Words#$(int)}. */
  record $(int $) implements WordsMessage {
    @Override
    public String toString() {
      return "$(" + $ + ")";
    }
  }

  /** A call of {@link Words#java(String, String)}. */
  record Java(String dev, String words) implements WordsMessage {
    @Override
    public String toString() {
      return "java(" + dev + ", " + words + ")";
    }
  }
}
