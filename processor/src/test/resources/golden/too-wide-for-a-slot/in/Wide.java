package wide;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Wide {
  void fits(long a, long b, long c, long d, String e, String f, String g, String h);

  void fiveWords(int a, int b, int c, int d, int e);

  String fiveRefs(String message, String slot, String hashCode, String hashCode_, Wide_Box<Long> box)
      throws InterruptedException;

  void manyParametersWithLongNames(
      String theFirstParameterOfThem,
      String theSecondParameterOfThem,
      String theThirdParameterOfThem,
      String theFourthParameterOfThem,
      int theFifthParameterOfThem);
}
