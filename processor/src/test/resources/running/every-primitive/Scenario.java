package primitives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("primitives")) {
      PrimitivesRef echo = system.spawn(PrimitivesRef.CONTRACT, Echo::new);
      for (boolean value : new boolean[] {true, false}) {
        assertThat(echo.aBoolean(value).join()).isEqualTo(value);
      }
      for (byte value : new byte[] {Byte.MIN_VALUE, -1, 0, Byte.MAX_VALUE}) {
        assertThat(echo.aByte(value).join()).isEqualTo(value);
      }
      for (short value : new short[] {Short.MIN_VALUE, -1, 0, Short.MAX_VALUE}) {
        assertThat(echo.aShort(value).join()).isEqualTo(value);
      }
      for (char value : new char[] {Character.MIN_VALUE, 'x', Character.MAX_VALUE}) {
        assertThat(echo.aChar(value).join()).isEqualTo(value);
      }
      for (int value : new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE}) {
        assertThat(echo.anInt(value).join()).isEqualTo(value);
      }
      for (long value : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}) {
        assertThat(echo.aLong(value).join()).isEqualTo(value);
      }
      for (float value :
          new float[] {Float.NEGATIVE_INFINITY, -0.0f, Float.MIN_VALUE, Float.NaN, 1.5f}) {
        assertThat(Float.floatToRawIntBits(echo.aFloat(value).join()))
            .isEqualTo(Float.floatToRawIntBits(value));
      }
      for (double value :
          new double[] {Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE, Double.NaN, 1.5}) {
        assertThat(Double.doubleToRawLongBits(echo.aDouble(value).join()))
            .isEqualTo(Double.doubleToRawLongBits(value));
      }
      echo.four(true, (byte) -2, (short) -3, 'd');
      echo.more(-1, Long.MIN_VALUE, -0.5f, Double.MAX_VALUE);
      assertThat(echo.aBoolean(true).join()).isTrue();
      assertThat(Echo.seen)
          .isEqualTo("true -2 -3 d; -1 -9223372036854775808 -0.5 1.7976931348623157E308; ");
    }
  }

  private static final class Echo implements Primitives {
    private static volatile String seen = "";

    @Override
    public void four(boolean a, byte b, short c, char d) {
      seen = seen + a + " " + b + " " + c + " " + d + "; ";
    }

    @Override
    public void more(int a, long b, float c, double d) {
      seen = seen + a + " " + b + " " + c + " " + d + "; ";
    }

    @Override
    public boolean aBoolean(boolean value) {
      return value;
    }

    @Override
    public byte aByte(byte value) {
      return value;
    }

    @Override
    public short aShort(short value) {
      return value;
    }

    @Override
    public char aChar(char value) {
      return value;
    }

    @Override
    public int anInt(int value) {
      return value;
    }

    @Override
    public long aLong(long value) {
      return value;
    }

    @Override
    public float aFloat(float value) {
      return value;
    }

    @Override
    public double aDouble(double value) {
      return value;
    }
  }
}
