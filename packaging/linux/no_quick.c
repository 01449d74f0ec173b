/* In the place of Qt Quick and Qt Qml in a bundle; tools/package/stand_ins.py says why. */

/* No object's kind is ever this one, so "is this a QQuickWindow?" is answered with no. */
const void *const _ZN12QQuickWindow16staticMetaObjectE[8] = {0};

void _ZN12QQuickWindow10grabWindowEv(void) { __builtin_trap(); }
