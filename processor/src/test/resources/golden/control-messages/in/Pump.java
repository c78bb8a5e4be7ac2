package plant;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;

@ActorContract
interface Pump {
  void fill(int litres);

  @Control
  void stop();

  @Control
  void limit(int litres, String reason);

  String log();
}
