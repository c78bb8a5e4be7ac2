package data;

interface DoubleEnded extends Stack {
  void append(String element);
}
