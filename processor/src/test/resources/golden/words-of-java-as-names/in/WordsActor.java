package words;

final class WordsActor implements Words {
  @Override
  public void record(int record) {}

  @Override
  public String yield(int yield, String var) {
    return var;
  }

  @Override
  public void var(int sealed, int permits, int when) {}

  @Override
  public void module(int open, int with, int to) {}

  @Override
  public void _under(int __) {}

  @Override
  public void $(int $) {}

  @Override
  public void java(String dev, String words) {}
}
