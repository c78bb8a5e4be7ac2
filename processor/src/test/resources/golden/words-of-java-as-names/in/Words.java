package words;

import dev.rondo.annotation.ActorContract;

@ActorContract
public sealed interface Words permits WordsActor {
  void record(int record);

  String yield(int yield, String var);

  void var(int sealed, int permits, int when);

  void module(int open, int with, int to);

  void _under(int __);

  void $(int $);

  void java(String dev, String words);
}
