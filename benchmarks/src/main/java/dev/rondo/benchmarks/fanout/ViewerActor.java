package dev.rondo.benchmarks.fanout;

import dev.rondo.Cow;
import dev.rondo.benchmarks.contract.Viewer;

/** Looks at the first byte, which is 1. */
final class ViewerActor implements Viewer {

  private long seen;

  @Override
  public void show(Cow<byte[]> frame) {
    seen += frame.read()[0];
  }

  @Override
  public void paint(Cow<byte[]> frame) {
    byte[] canvas = frame.write();
    seen += canvas[0];
    canvas[canvas.length - 1]++;
  }

  @Override
  public void copy(byte[] frame) {
    seen += frame[0];
  }

  @Override
  public void trust(byte[] frame) {
    seen += frame[0];
  }

  @Override
  public long echo(long number) {
    return number;
  }

  @Override
  public long takeSeen() {
    long taken = seen;
    seen = 0;
    return taken;
  }
}
