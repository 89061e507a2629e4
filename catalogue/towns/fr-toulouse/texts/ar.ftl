authority-ccas_toulouse = المركز الاجتماعي في تولوز (CCAS)

benefit-toulouse_ccas = مساعدة من مدينة تولوز
    .summary = المركز الاجتماعي للمدينة يساعد السكان في الأوقات الصعبة.
    .apply = اذهبوا إلى «2 bis rue de Belfort». يمكنكم الاتصال على 05 67 72 85 85.
