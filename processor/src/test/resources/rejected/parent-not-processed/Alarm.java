package time;

import dev.rondo.annotation.ActorContract;
import dev.rondo.processor.unprocessed.Clock;

@ActorContract
// ERROR [rondo:parent-not-processed] time.Alarm extends dev.rondo.processor.unprocessed.Clock, which has no dev.rondo.processor.unprocessed.ClockRef: it was compiled without rondo-processor. Compile that contract with the processor.
public interface Alarm extends Clock {
  void at(long millis);
}

@ActorContract
interface Snooze extends Alarm {
  void snooze();
}

record Sleeper(AlarmRef alarm, SnoozeRef snooze) {
  void sleep() {
    snooze.snooze();
  }
}
