/** Looks at cases, and moves them to the new version of their calendar, from the queue; never reachable from outside. */
@protocol: 'none'
service RecalculoService {
  action revisar(cambio : UUID);
  action recalcular(cambio : UUID);
  action reanudar();
}
