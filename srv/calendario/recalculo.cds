/** Moves open cases to the new version of their calendar, from the queue; never reachable from outside. */
@protocol: 'none'
service RecalculoService {
  action recalcular(cambio : UUID);
  action reanudar();
}
