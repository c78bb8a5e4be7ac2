package hostile;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Hostile {
  void slot(int slot, String cell, String behavior, String message);

  boolean cell(long cell);

  void contract(float Float, double Double, int CONTRACT, String HostileMessage);

  void publish(String publish, String this_);

  void claim(String CLAIM, String op);

  void dispatch(long word0);

  void reify(String ref0);

  void bind(String behavior);

  void format(int FORMAT);

  void message(String value);

  String string(String toString, String toString_);

  void override(long value);

  void $dollar(String $L, int _x);

  void descriptor(Descriptor descriptor, Contract contract);

  Ask ask(Message message, Operation operation, MessageSlot slot, Cell cell);

  Long boxed(Duration duration, java.time.Duration other);

  int values(Override override);

  void clone(int value);

  void hashCode(long wait, long notify);
}
