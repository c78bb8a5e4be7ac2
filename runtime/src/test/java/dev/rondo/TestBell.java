package dev.rondo;

/** The behavior behind {@link Bell}: does as it is told. */
class TestBell implements Bell {

  @Override
  public void ring(Worker.Task task) {
    Tasks.run(task);
  }

  @Override
  public void alarm(Worker.Task task) {
    Tasks.run(task);
  }

  @Override
  public Object ask(Worker.Call task) {
    return Tasks.call(task);
  }
}
