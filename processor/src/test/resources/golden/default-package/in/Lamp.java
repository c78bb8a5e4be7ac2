import dev.rondo.annotation.ActorContract;

@ActorContract
interface Lamp {
  void turn(State state);

  State state();

  enum State {
    ON,
    OFF
  }
}
