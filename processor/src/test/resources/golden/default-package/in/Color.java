record Color(int red, int green, int blue) {}
