import dev.rondo.annotation.ActorContract;

@ActorContract
interface Lamp {
  void turn(State state);

  State state();

  void color(Color color);

  enum State {
    ON,
    OFF
  }

  void label(Descriptor descriptor);
}
