package dev.rondo.samples.station;

import java.io.UncheckedIOException;

/** Something that measures, or does not. */
interface Device extends AutoCloseable {

  /**
   * Measures.
   *
   * @throws UncheckedIOException if it does not answer; opened anew it may
   * @throws DeviceLostException if it will never answer again
   */
  double read();

  @Override
  void close();

  /** It will never answer again. */
  final class DeviceLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DeviceLostException(String message) {
      super(message);
    }
  }
}
