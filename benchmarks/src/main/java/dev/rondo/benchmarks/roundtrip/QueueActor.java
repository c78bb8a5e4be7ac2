package dev.rondo.benchmarks.roundtrip;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The actor that one writes by hand: a thread takes messages from a queue and completes replies.
 */
final class QueueActor implements AutoCloseable {

  private record Question(long value, CompletableFuture<Long> reply) {}

  private final LinkedBlockingQueue<Question> mailbox = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "queue-actor");

  private QueueActor() {}

  static QueueActor start() {
    QueueActor actor = new QueueActor();
    actor.thread.setDaemon(true);
    actor.thread.start();
    return actor;
  }

  CompletableFuture<Long> echo(long value) {
    CompletableFuture<Long> reply = new CompletableFuture<>();
    mailbox.add(new Question(value, reply));
    return reply;
  }

  private void run() {
    try {
      while (true) {
        Question question = mailbox.take();
        question.reply().complete(question.value());
      }
    } catch (InterruptedException closed) {
      // The only way in which it ends.
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
