package primitives;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Primitives {
  void four(boolean a, byte b, short c, char d);

  void more(int a, long b, float c, double d);

  boolean aBoolean(boolean value);

  byte aByte(byte value);

  short aShort(short value);

  char aChar(char value);

  int anInt(int value);

  long aLong(long value);

  float aFloat(float value);

  double aDouble(double value);
}
